import {
  type Attrs,
  DOMParser,
  type MarkType,
  NodeType,
  type ParseRule,
  type Schema,
} from '@tiptap/pm/model'

/**
 * Reads HTML as the schema does, and passes over what only looks like a node of ours: attributes
 * that the schema does not allow would end the whole paste, and the browser would do it instead.
 */
export function carefulParser(schema: Schema): DOMParser {
  const { rules } = DOMParser.fromSchema(schema)
  return new DOMParser(
    schema,
    rules.map((rule) => onlyWhereItFits(rule, schema)),
  )
}

function onlyWhereItFits(rule: ParseRule, schema: Schema): ParseRule {
  const type = typeOf(rule, schema)
  if (!type) return rule
  const { attrs: fixed = null, getAttrs } = rule
  const attributesOf = (found: never): Attrs | false | null => {
    const attrs = getAttrs ? getAttrs(found) : fixed
    return attrs !== false && isAllowed(type, attrs ?? null) ? (attrs ?? null) : false
  }
  return { ...rule, getAttrs: attributesOf } as ParseRule
}

function typeOf(rule: ParseRule, schema: Schema) {
  const node = 'node' in rule && rule.node ? schema.nodes[rule.node] : undefined
  return node ?? (rule.mark ? schema.marks[rule.mark] : undefined)
}

function isAllowed(type: NodeType | MarkType, attrs: Attrs | null) {
  try {
    sampleOf(type, attrs)?.check()
    return true
  } catch {
    return false
  }
}

/** With the least that such a node must hold, or the least that such a mark can be on. */
function sampleOf(type: NodeType | MarkType, attrs: Attrs | null) {
  return type instanceof NodeType
    ? type.createAndFill(attrs)
    : type.schema.text('.', [type.create(attrs)])
}
