import { Fragment, type Mark, type Node, type NodeType, Slice } from '@tiptap/pm/model'

/**
 * Leaves out what could never be saved: nodes and marks with attributes that the schema does not
 * allow. What calls itself the editor's own may have been written by anybody.
 */
export function fitting(slice: Slice): Slice {
  const content = fittingContent(slice.content)
  return content.eq(slice.content) ? slice : Slice.maxOpen(content)
}

function fittingContent(content: Fragment): Fragment {
  const kept: Node[] = []
  content.forEach((node) => {
    if (!fits(node)) return
    kept.push(node.mark(node.marks.filter(fits)).copy(fittingContent(node.content)))
  })
  return Fragment.fromArray(kept)
}

/** Content is put right where it is put in; attributes are looked at nowhere else before the save. */
function fits({ type, attrs }: Node | Mark): boolean {
  return Object.entries(type.spec.attrs ?? {}).every(([name, { validate }]: [string, Spec]) =>
    isValid(attrs[name], validate),
  )
}

type Spec = NonNullable<NodeType['spec']['attrs']>[string]

function isValid(value: unknown, validate: Spec['validate']) {
  if (typeof validate === 'string') {
    return validate.split('|').includes(value === null ? 'null' : typeof value)
  }
  try {
    validate?.(value)
    return true
  } catch {
    return false
  }
}
