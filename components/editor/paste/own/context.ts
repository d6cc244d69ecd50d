import type { Schema } from '@tiptap/pm/model'
import { z } from 'zod'

/** Names of nodes from the outermost in, each followed by its attributes. */
const Context = z.array(z.unknown())
const Attributes = z.record(z.string(), z.unknown()).nullable()

/**
 * Corrects what the editor itself notes about a copied piece of text, `data-pm-slice`: how far it is
 * open at both ends, and the blocks that were around it. Anybody can write it, and it is not checked
 * where it is read.
 */
export function mendContext(page: Document, schema: Schema) {
  for (const element of page.querySelectorAll('[data-pm-slice]')) {
    const noted = element.getAttribute('data-pm-slice') ?? ''
    const [, open = '0 0', context = ''] =
      /^(\d{1,3} \d{1,3}(?: -\d{1,2})?) (.*)$/s.exec(noted) ?? []
    const isFit = isPossible(context, schema)
    element.setAttribute('data-pm-slice', `${open} ${isFit ? context : '[]'}`)
  }
}

function isPossible(context: string, schema: Schema) {
  try {
    const around = Context.parse(JSON.parse(context))
    for (let n = 0; n < around.length; n += 2) {
      const type = schema.nodes[z.string().parse(around[n])]
      if (!type) return false
      type.createAndFill(Attributes.parse(around[n + 1]))?.check()
    }
    return true
  } catch {
    return false
  }
}
