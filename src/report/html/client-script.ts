/**
 * The script of the report: lists, filters, and opens findings. It makes every element by itself and only ever sets texts, so that
 * nothing from scanned code is taken for markup. Plain JavaScript, since it runs as it is.
 */
export const CLIENT_SCRIPT = String.raw`
(() => {
  'use strict';
  const { texts, findings } = JSON.parse(document.getElementById('report-data').textContent);
  const PAGE = 50;
  const PRINTED = 1000;
  const [RULE, SEVERITY, CONFIDENCE, STATUS, FILE, LINE, COLUMN, MODULE, WHAT, WHY, FIX, SINK, GOES_TO, PROTECTION, FINGERPRINT, CATEGORIES, FLOWS] = Array.from({ length: 17 }, (_, i) => i);
  const RANK = { error: 0, warning: 1, note: 2 };
  const list = document.getElementById('finding-list');
  const count = document.getElementById('finding-count');
  const search = document.getElementById('search');
  const more = document.getElementById('more');
  const filters = document.getElementById('filters');
  const el = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  // Backticks in our messages set code.
  const message = (element, text) => {
    text.split('${'`'}').forEach((part, i) => element.append(i % 2 ? el('code', '', part) : part));
    return element;
  };
  const text = (row, key) => texts[row[key]];
  const haystacks = findings.map((row) =>
    [RULE, FILE, WHAT, WHY, SINK, GOES_TO, FINGERPRINT, MODULE].map((key) => text(row, key)).concat(row[CATEGORIES].map((i) => texts[i])).join('\n').toLowerCase());
  const order = findings.map((_, i) => i).sort((a, b) => RANK[text(findings[a], SEVERITY)] - RANK[text(findings[b], SEVERITY)] || a - b);
  const choices = [
    ['severity', 'Severity', (row) => [text(row, SEVERITY)]],
    ['rule', 'Rule', (row) => [text(row, RULE)]],
    ['category', 'Data', (row) => row[CATEGORIES].map((i) => texts[i])],
    ['goes-to', 'Goes to', (row) => [text(row, GOES_TO)]],
    ['module', 'Part of the code', (row) => [text(row, MODULE)]],
    ['status', 'Status', (row) => [text(row, STATUS)]],
    ['confidence', 'Confidence', (row) => [text(row, CONFIDENCE)]],
  ];
  const selects = choices.map(([id, label, values]) => {
    const counts = new Map();
    for (const row of findings) for (const value of new Set(values(row))) counts.set(value, (counts.get(value) || 0) + 1);
    const box = el('label', 'filter', label);
    const select = el('select');
    select.id = 'filter-' + id;
    select.append(new Option('all', ''));
    for (const [value, n] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) select.append(new Option(value + ' (' + n + ')', value));
    box.append(select);
    if (counts.size > 1) filters.append(box);
    select.addEventListener('change', show);
    return [select, values];
  });
  let matching = [];
  let shown = 0;

  function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    matching = order.filter((i) =>
      selects.every(([select, values]) => select.value === '' || values(findings[i]).includes(select.value)) &&
      words.every((word) => haystacks[i].includes(word)));
    list.replaceChildren();
    shown = 0;
    showMore();
    const all = findings.length + (findings.length === 1 ? ' finding' : ' findings');
    count.textContent = matching.length === findings.length ? all : matching.length + ' of ' + all;
  }

  function showMore(event) {
    const next = matching.slice(shown, shown + PAGE);
    const first = next.map((i) => list.appendChild(item(findings[i])))[0];
    const focus = event !== undefined;
    shown += next.length;
    more.hidden = shown >= matching.length;
    more.textContent = 'Show ' + Math.min(PAGE, matching.length - shown) + ' more (' + (matching.length - shown) + ' left)';
    if (focus && first) first.querySelector('summary').focus();
  }

  function item(row) {
    const li = el('li');
    const details = li.appendChild(el('details', 'finding'));
    details.id = 'finding-' + text(row, FINGERPRINT);
    const summary = details.appendChild(el('summary'));
    summary.append(el('span', 'badge ' + text(row, SEVERITY), text(row, SEVERITY)), ' ', message(el('span', 'what'), text(row, WHAT)), ' ');
    summary.append(el('span', 'where', text(row, FILE) + ':' + row[LINE] + ':' + row[COLUMN] + ' · ' + text(row, RULE)));
    if (text(row, STATUS) !== 'open') summary.append(' ', el('span', 'badge status', text(row, STATUS)));
    // What is inside is made when it is opened: ten thousand traces would take a while.
    details.addEventListener('toggle', () => { if (details.open && details.childElementCount === 1) details.append(body(row)); });
    return li;
  }

  function body(row) {
    const box = el('div', 'body');
    if (text(row, WHY)) box.append(message(el('p'), text(row, WHY)));
    const facts = box.appendChild(el('dl'));
    const fact = (name, value) => facts.append(el('dt', '', name), message(el('dd'), value));
    fact('Data', row[CATEGORIES].map((i) => texts[i]).join(', '));
    fact('Goes to', text(row, GOES_TO) + ', through ${'`'}' + text(row, SINK) + '${'`'}');
    fact('Protection', text(row, PROTECTION));
    fact('Rule', text(row, RULE));
    fact('Confidence', text(row, CONFIDENCE));
    fact('How to fix it', text(row, FIX));
    fact('Fingerprint', text(row, FINGERPRINT));
    for (const [category, source, why, steps] of row[FLOWS]) {
      const heading = message(el('h4'), texts[category] + ' from ${'`'}' + texts[source] + '${'`'}');
      box.append(heading, message(el('p', 'dim'), 'Personal: ' + texts[why] + '.'));
      const trace = box.appendChild(el('ol', 'trace'));
      let number = 0;
      for (const step of steps) {
        if (typeof step === 'number') {
          number += step;
          trace.append(el('li', 'omitted', '… ' + step + ' steps …'));
          continue;
        }
        const [file, line, what, excerpt] = step;
        const li = trace.appendChild(el('li'));
        li.value = ++number;
        const left = li.appendChild(el('div', 'step'));
        left.append(message(el('span'), texts[what]), el('span', 'where', texts[file] + ':' + line));
        if (excerpt >= 0) li.append(el('pre', '', texts[excerpt]));
      }
    }
    return box;
  }

  let waiting;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  more.addEventListener('click', showMore);
  document.getElementById('reset').addEventListener('click', () => {
    search.value = '';
    for (const [select] of selects) select.value = '';
    show();
    search.focus();
  });
  addEventListener('keydown', (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !isTyping) { event.preventDefault(); search.focus(); }
    if (event.key === 'Escape' && document.activeElement === search) { search.value = ''; show(); }
  });
  // Links from tables choose what the list shows.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-filter]');
    if (!link) return;
    for (const [select] of selects) select.value = '';
    search.value = '';
    const select = document.getElementById('filter-' + link.dataset.filter);
    if (select) select.value = link.dataset.value;
    show();
  });
  // Paper has no lists to go on with, and nothing to open: tables are opened, and findings listed; traces are printed where they are open.
  addEventListener('beforeprint', () => {
    while (shown < Math.min(matching.length, PRINTED)) showMore();
    for (const each of document.querySelectorAll('details:not(.finding)')) each.open = true;
  });
  document.getElementById('findings-tools').hidden = false;
  show();
})();
`;
