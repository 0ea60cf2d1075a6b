# Sourced by the launcher and the test script: finds the Java installations of this machine.
#
#   find_java MINIMUM jre|jdk
#
# sets JAVA_FOUND to the home of the newest installation that is MINIMUM or later (with a compiler where a jdk is asked for)
# and JAVA_FOUND_VERSION to its major version; both are empty, and the status is 1, where there is none.

# The major version of the installation in $1, from its release file where it has one; empty where it is none.
java_version_of() {
    local key value version=""
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                version=${value#\"}
            fi
        done <"$1/release"
    else
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
    fi
    printf '%s' "${version%%[!0-9]*}"
}

# The places where an installation may be, one a line; the first of equals wins.
java_candidates() {
    local java directory
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    java=$(command -v java 2>/dev/null || true)
    if [ -n "$java" ] && [ "$java" != /usr/bin/java -o ! -x /usr/libexec/java_home ]; then
        java=$(resolve_links "$java")
        printf '%s\n' "${java%/bin/java}"
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home 2>/dev/null || true
    fi
    for directory in /usr/lib/jvm/* /usr/local/* /usr/local/lib/jvm/* /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/* /opt/*/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ ! -x "$directory/bin/java" ] || printf '%s\n' "$directory"
    done
}

# The file that $1 is in the end, through all symbolic links.
resolve_links() {
    local file=$1 link
    while [ -L "$file" ]; do
        link=$(readlink "$file")
        case $link in
            /*) file=$link ;;
            *) file=$(dirname "$file")/$link ;;
        esac
    done
    printf '%s/%s' "$(cd -P "$(dirname "$file")" && pwd)" "$(basename "$file")"
}

find_java() {
    local minimum=$1 kind=$2 home version
    JAVA_FOUND=""
    JAVA_FOUND_VERSION=""
    while IFS= read -r home; do
        version=$(java_version_of "$home")
        [ -n "$version" ] && [ "$version" -ge "$minimum" ] || continue
        [ "$kind" = jre ] || [ -x "$home/bin/javac" ] || continue
        if [ -z "$JAVA_FOUND" ] || [ "$version" -gt "$JAVA_FOUND_VERSION" ]; then
            JAVA_FOUND=$home
            JAVA_FOUND_VERSION=$version
        fi
    done <<EOF
$(java_candidates)
EOF
    [ -n "$JAVA_FOUND" ]
}
