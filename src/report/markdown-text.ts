/** Text from scanned code in Markdown: nothing in it is formatting, a link, a mention, or HTML. */
export function md(text: string): string {
  return text.replace(/[&<>\\`*_{}[\]()#+!|@~$:^="'-]/g, (char) => `&#${char.codePointAt(0)};`).replace(/\s+/g, ' ');
}

/** Code in Markdown, for tables too; a backtick cannot end it. */
export function mdCode(text: string): string {
  return `<code>${md(text)}</code>`;
}

/** A message whose backticks are ours: they set code. */
export function mdMessage(message: string): string {
  return message
    .split('`')
    .map((part, index) => (index % 2 === 1 ? mdCode(part) : md(part)))
    .join('');
}
