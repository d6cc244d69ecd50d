import type { NodeJson } from '../document'

const known: Record<string, string> = {
  paragraph: '',
  bulletList: '',
  orderedList: '',
  blockquote: 'Quotation',
  image: 'Picture',
  relatedLinkBlock: 'Related links',
  questionList: '',
  tableRow: '',
  tableCell: 'Cell',
  tableHeader: 'Header',
  codeBlock: 'Code',
  horizontalRule: 'Divider',
}

/** What the node is, in the words of the editor, with what it stands in: "Quotation, list item". */
export function kindOf(node: NodeJson, within: NodeJson[]): string {
  const kinds = within.map((container, index) => containerKind(container, within[index - 1]))
  return sentence([...kinds, ownKind(node)].filter(Boolean))
}

function containerKind(container: NodeJson, parent: NodeJson | undefined) {
  if (container.type !== 'listItem') return ownKind(container)
  return parent?.type === 'orderedList' ? 'Numbered item' : 'List item'
}

function ownKind({ type, attrs }: NodeJson) {
  if (type === 'heading') return `Heading ${attrs?.level}`
  return known[type] ?? inWords(type)
}

/** `pullQuote` as "Pull quote". */
export function inWords(name: string) {
  return sentence([name.replace(/([a-z])([A-Z])/g, '$1 $2')])
}

function sentence(parts: string[]) {
  const text = parts.join(', ').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
