package hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One direction through the stages, and each library behind its own stage. */
@AnalyzeClasses(packages = "hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule stagesKnowNothingOfTheOnesAfterThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("hearsay.model..")
            .layer("lexicon")
            .definedBy("hearsay.lexicon..")
            .layer("lines")
            .definedBy("hearsay.lines..")
            .layer("pages")
            .definedBy("hearsay.pages..")
            .layer("read")
            .definedBy("hearsay.read..")
            .layer("trained")
            .definedBy("hearsay.trained..")
            .layer("annotate")
            .definedBy("hearsay.annotate..")
            .layer("extract")
            .definedBy("hearsay.extract..")
            .layer("link")
            .definedBy("hearsay.link..")
            .layer("ledger")
            .definedBy("hearsay.ledger..")
            .layer("brief")
            .definedBy("hearsay.brief..")
            .layer("format")
            .definedBy("hearsay.format..")
            .layer("store")
            .definedBy("hearsay.store..")
            .layer("fetch")
            .definedBy("hearsay.fetch..")
            .layer("front")
            .definedBy("hearsay")
            .layer("bench")
            .definedBy("hearsay.bench..")
            .layer("watch")
            .definedBy("hearsay.watch..")
            .layer("web")
            .definedBy("hearsay.web..")
            .layer("cli")
            .definedBy("hearsay.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("watch")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("bench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("front")
            .mayOnlyBeAccessedByLayers("bench", "cli", "watch", "web")
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("cli", "front", "watch", "web")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("cli", "front", "bench", "watch", "web")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("cli", "web", "front")
            .whereLayer("brief")
            .mayOnlyBeAccessedByLayers("cli", "front", "watch", "web")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("front", "bench")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("format", "front", "bench", "cli")
            .whereLayer("trained")
            .mayOnlyBeAccessedByLayers("annotate", "link", "bench")
            .whereLayer("annotate")
            .mayOnlyBeAccessedByLayers("extract", "format", "front", "bench", "cli")
            .whereLayer("pages")
            .mayOnlyBeAccessedByLayers("read", "front")
            .whereLayer("lines")
            .mayOnlyBeAccessedByLayers("pages", "read")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("front", "bench", "cli", "watch", "web")
            .because("a stage can be changed, cached or run elsewhere only while nothing before it knows of it");

    @ArchTest
    static final ArchRule pagesAreReadWithoutTheProgram = noClasses()
            .that()
            .resideInAnyPackage("hearsay.pages..", "hearsay.lines..", "hearsay.lexicon..")
            .should()
            .dependOnClassesThat(resideInAPackage("hearsay..")
                    .and(not(resideInAnyPackage("hearsay.pages..", "hearsay.lines..", "hearsay.lexicon.."))))
            .because("the module that makes articles of pages is of use by itself");

    @ArchTest
    static final ArchRule theLinguisticLibraryStaysBehindItsPort = noClasses()
            .that()
            .resideOutsideOfPackages("hearsay.annotate..", "hearsay.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..")
            .because(
                    "rules that name the library's types cannot outlive it; only the benchmark measures it beside ours");

    @ArchTest
    static final ArchRule onlyOnePackageSpeaksToTheNetwork = noClasses()
            .that()
            .resideOutsideOfPackages("hearsay.fetch..", "hearsay.store.sql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.net.Socket.class, java.net.URLConnection.class)
            .because("what keeps hosts and private networks safe must not be passed by");

    @ArchTest
    static final ArchRule databasesStayBehindTheirPort = noClasses()
            .that()
            .resideOutsideOfPackage("hearsay.store.sql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..")
            .because(
                    "a ledger in another database must be a matter of one package, and a brief without one must load none");

    @ArchTest
    static final ArchRule theServerStaysInThePages = noClasses()
            .that()
            .resideOutsideOfPackage("hearsay.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
            .because("pages are one way to look at a ledger, and no command but serve should load a server");

    @ArchTest
    static final ArchRule onlyFilesAreOpenedWithTheLibrariesOfTheirFormats = noClasses()
            .that()
            .resideOutsideOfPackage("hearsay.read.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.commons.compress..", "org.apache.james..", "org.netpreserve..", "io.airlift..")
            .because("a format is a class of its own, and its library is loaded when a file of it comes");

    @ArchTest
    static final ArchRule filesAreOpenedWithoutKnowingWhatIsMadeOfThem = noClasses()
            .that()
            .resideInAPackage("hearsay.read.file..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("hearsay.read")
            .because("bytes become pieces first, and pieces documents after that");

    @ArchTest
    static final ArchRule onlyTheFrontOpensDatabases = noClasses()
            .that()
            .resideOutsideOfPackages("hearsay.store.sql..", "hearsay")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("hearsay.store.sql..")
            .because("all others speak to the port");

    @ArchTest
    static final ArchRule theModelDependsOnNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("hearsay.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "hearsay.read..",
                    "hearsay.annotate..",
                    "hearsay.extract..",
                    "hearsay.link..",
                    "hearsay.ledger..",
                    "hearsay.brief..",
                    "hearsay.format..",
                    "hearsay.cli..",
                    "hearsay.lexicon..")
            .because("every stage speaks in its words");

    @ArchTest
    static final ArchRule theSameInputGivesTheSameOutput = noClasses()
            .that()
            .resideInAnyPackage(
                    "hearsay.extract..",
                    "hearsay.link..",
                    "hearsay.ledger..",
                    "hearsay.store..",
                    "hearsay.brief..",
                    "hearsay.format..",
                    "hearsay")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random")
            .because("a ledger that changes with the clock cannot be defended");
}
