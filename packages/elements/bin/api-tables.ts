/** The parts of a custom elements manifest that readers of a README want. */
export interface CustomElement {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Described {
  readonly kind: string;
  readonly static?: boolean;
  readonly default?: string;
  readonly parameters?: readonly { readonly name: string }[];
}

/** Markdown tables of an element's properties, methods, events, slots, parts and CSS properties; empty ones left out. */
export function apiTables(element: CustomElement): string {
  const members = (element.members ?? []).filter(member => !member.static);
  const attributeOf = new Map((element.attributes ?? []).map(({ name, fieldName }) => [fieldName ?? name, name]));
  const code = (text: string | undefined) => (text ? `\`${cell(text)}\`` : '');
  return [
    table(
      ['Property', 'Attribute', 'Type', 'Meaning'],
      members
        .filter(member => member.kind === 'field')
        .map(field => [
          code(field.name),
          code(attributeOf.get(field.name)),
          code(field.type?.text),
          cell(field.description),
        ]),
    ),
    table(
      ['Method', 'Meaning'],
      members
        .filter(member => member.kind === 'method')
        .map(method => [
          code(`${method.name}(${(method.parameters ?? []).map(({ name }) => name).join(', ')})`),
          cell(method.description),
        ]),
    ),
    table(
      ['Event', 'Type', 'Meaning'],
      (element.events ?? []).map(event => [code(event.name), code(event.type?.text), cell(event.description)]),
    ),
    table(
      ['Slot', 'Content'],
      (element.slots ?? []).map(slot => [slot.name === '' ? '(default)' : code(slot.name), cell(slot.description)]),
    ),
    table(
      ['Part', 'Is'],
      (element.cssParts ?? []).map(part => [code(part.name), cell(part.description)]),
    ),
    table(
      ['CSS property', 'Default', 'Meaning'],
      (element.cssProperties ?? []).map(one => [code(one.name), code(one.default), cell(one.description)]),
    ),
  ]
    .filter(part => part !== '')
    .join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Text that cannot break out of its cell. */
function cell(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
