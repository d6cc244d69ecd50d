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
  prune(document, new Set())
  return serialize(document)
}

/** @param preloaded addresses preloaded so far: React emits each `<link>` a second time as its own hint */
function prune(parent: Parent, preloaded: Set<string>) {
  for (const child of [...parent.childNodes]) {
    const href = preloadIn(child)
    if (isOfTheFramework(child) || preloaded.has(href)) tree.detachNode(child)
    else if ('childNodes' in child) prune(child, preloaded)
    if (href) preloaded.add(href)
  }
}

/** The address that a preload link names, or an empty string for any other node. */
function preloadIn(node: Node): string {
  const isPreload = tree.isElementNode(node) && attribute(node, 'rel') === 'preload'
  return (isPreload && attribute(node, 'href')) || ''
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
