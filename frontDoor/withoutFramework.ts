import { type DefaultTreeAdapterMap, parse, serialize, defaultTreeAdapter as tree } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']
type Parent = DefaultTreeAdapterMap['parentNode']
type Element = DefaultTreeAdapterMap['element']

/**
 * The page without Next's client runtime: public pages have no client component, so its script
 * would start only to find nothing to do, and the flight data is the content a second time. What
 * stays of script is structured data and files of ours.
 */
export function withoutFramework(html: string): string {
  const document = parse(html)
  prune(document)
  return serialize(document)
}

function prune(parent: Parent) {
  for (const child of [...parent.childNodes]) {
    if (isOfTheFramework(child)) tree.detachNode(child)
    else if ('childNodes' in child) prune(child)
  }
}

function isOfTheFramework(node: Node): boolean {
  if (tree.isCommentNode(node)) return true
  if (!tree.isElementNode(node)) return false
  if (node.tagName === 'script') return !isOurs(node)
  if (node.tagName === 'link') return attribute(node, 'as') === 'script'
  // Where Next would stream late metadata to.
  return node.tagName === 'div' && attribute(node, 'hidden') !== undefined && isEmpty(node)
}

function isOurs(script: Element) {
  return (
    attribute(script, 'type') === 'application/ld+json' ||
    attribute(script, 'src')?.startsWith('/script/') === true
  )
}

function isEmpty(element: Element) {
  return element.childNodes.every((child) => tree.isCommentNode(child))
}

function attribute(element: Element, name: string) {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}
