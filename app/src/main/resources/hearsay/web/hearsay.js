// What the pages do beyond reading, which needs no script: keys, marks that show their words, files that are dropped.
(function () {
  'use strict';
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  // A mark of a chart shows its words, and its row in the table where there is one.
  function showMark(mark) {
    const figure = mark.closest('figure');
    const title = mark.querySelector('title');
    if (!figure || !title) return;
    all('.on', figure).forEach((other) => other.classList.remove('on'));
    mark.classList.add('on');
    const row = all('[data-line]', figure).find((one) => one.dataset.line === title.textContent);
    const told = figure.querySelector('.told');
    told.textContent = title.textContent + ' ';
    if (row) {
      if (row.tagName === 'TR') row.classList.add('on');
      const words = row.querySelector('.words');
      if (words) told.append(...Array.from(words.cloneNode(true).childNodes));
    }
  }

  // A line and its words in the document point at each other.
  function showClaim(id, scroll) {
    const line = document.getElementById('c-' + id);
    const words = document.getElementById('p-' + id);
    all('mark.on, .line.on').forEach((other) => other.classList.remove('on'));
    all('mark').filter((mark) => (mark.dataset.claims || '').split(' ').includes(id)).forEach((mark) => mark.classList.add('on'));
    if (line) line.classList.add('on');
    const target = scroll === 'line' ? line : words;
    if (target) target.scrollIntoView({ block: 'center', behavior: 'auto' });
  }

  document.addEventListener('mouseover', (event) => {
    const mark = event.target.closest('figure .mark');
    if (mark) showMark(mark);
  });

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('figure .mark');
    if (mark) showMark(mark);
    const words = event.target.closest('mark[data-claims]');
    if (words && !event.target.closest('a')) {
      const claims = words.dataset.claims.split(' ');
      showClaim(claims[claims.length - 1], 'line');
    }
    const line = event.target.closest('.two .line');
    if (line && !event.target.closest('a, button, form, details')) showClaim(line.id.slice(2), 'words');
  });

  function fromAddress() {
    const hash = decodeURIComponent(location.hash);
    if (hash.startsWith('#p-')) showClaim(hash.slice(3), 'words');
    if (hash.startsWith('#c-')) {
      const line = document.getElementById(hash.slice(1));
      const folded = line && line.closest('details');
      if (folded) folded.open = true;
      if (line) { line.classList.add('on'); line.scrollIntoView({ block: 'center' }); line.focus({ preventScroll: true }); }
    }
  }
  window.addEventListener('hashchange', fromAddress);
  fromAddress();

  // Keys.
  const pages = { s: 'story', m: 'matters', h: 'holders', p: 'positions', c: 'commitments', f: 'forecasts', w: 'flows', d: 'documents', e: 'corrections', a: 'add', t: 'watch' };
  let going = false;

  function step(by) {
    const lines = all('.line, .rows > li, .wordings > li, .entries > li').filter((line) => line.offsetParent);
    if (!lines.length) return;
    const now = lines.findIndex((line) => line.contains(document.activeElement));
    const next = lines[Math.max(0, Math.min(lines.length - 1, now + by))];
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches('input, textarea, select');
    if (event.key === 'Escape') {
      if (typing) event.target.blur();
      const fixes = event.target.closest('.fixes');
      if (fixes) fixes.replaceChildren();
      return;
    }
    if (typing) return;
    if (going) {
      going = false;
      const link = pages[event.key] && document.querySelector('[data-section="' + pages[event.key] + '"]');
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    const line = document.activeElement;
    switch (event.key) {
      case '/': event.preventDefault(); document.getElementById('find').focus(); break;
      case '?': location.href = '/help'; break;
      case 'g': going = true; break;
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 'c': { const fix = line.querySelector && line.querySelector('.fix'); if (fix && line !== document.body) { event.preventDefault(); fix.click(); } break; }
      case 'Enter': if (line.matches('.line, .rows > li, .wordings > li')) { const link = line.querySelector('.about a, .cite, a'); if (link) link.click(); } break;
      default:
    }
  });

  // A correction that has been opened takes the focus.
  document.addEventListener('htmx:afterSwap', (event) => {
    const form = event.target.closest && event.target.closest('.fixes');
    const field = form && form.querySelector('input:not([type=hidden])');
    if (field) (field.value ? form.querySelector('button') : field).focus();
  });

  // When all is added, the story is shown.
  function goOn() {
    const link = document.querySelector('a[data-go]');
    if (link) location.replace(link.href);
  }
  document.addEventListener('htmx:afterSettle', goOn);

  // A page that is being prepared is loaded whole when it is ready.
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.elt.matches('[data-until-ready]') && event.detail.xhr.status !== 202) {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });

  // Files that are dropped anywhere are added.
  function entries(entry) {
    if (entry.isFile) return new Promise((done, failed) => entry.file((file) => done([file]), failed));
    const reader = entry.createReader();
    const more = (found) => new Promise((done, failed) => reader.readEntries(done, failed)).then((some) =>
      some.length ? more(found.concat(some)) : Promise.all(found.map(entries)).then((lists) => lists.flat()));
    return more([]);
  }

  function send(files) {
    const form = new FormData();
    form.append('form', document.body.dataset.form);
    files.forEach((file) => form.append('files', file, file.name));
    return fetch('/add', { method: 'POST', body: form }).then((answer) => answer.ok
      ? location.assign(answer.url)
      : answer.text().then((page) => {
        const main = new DOMParser().parseFromString(page, 'text/html').querySelector('main');
        if (main) document.querySelector('main').replaceChildren(...main.childNodes);
      }));
  }

  const hasFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  document.addEventListener('dragover', (event) => { if (hasFiles(event)) { event.preventDefault(); document.body.classList.add('dropping'); } });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) document.body.classList.remove('dropping'); });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    document.body.classList.remove('dropping');
    const dropped = Array.from(event.dataTransfer.items).map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    (dropped.length ? Promise.all(dropped.map(entries)).then((lists) => lists.flat()) : Promise.resolve(Array.from(event.dataTransfer.files))).then(send);
  });
})();
