import type { Node } from '@tiptap/pm/model'
import { Step, StepMap, StepResult, type Transform } from '@tiptap/pm/transform'

/** The texts of the article that stand beside its document. */
export type FieldTexts = { title: string; standfirst: string }

/**
 * A change of title and standfirst as a step of the document's history, which it leaves as it is: one
 * undo then takes back what was done to all three at once.
 */
export class FieldsStep extends Step {
  constructor(
    readonly old: FieldTexts,
    readonly texts: FieldTexts,
  ) {
    super()
  }

  apply(doc: Node) {
    return StepResult.ok(doc)
  }

  override getMap() {
    return StepMap.empty
  }

  invert() {
    return new FieldsStep(this.texts, this.old)
  }

  map() {
    return this
  }

  toJSON() {
    return { stepType: 'fields', old: this.old, texts: this.texts }
  }
}

/** What the transaction makes of title and standfirst; null where it is only about the document. */
export function fieldTextsOf({ steps }: Transform): FieldTexts | null {
  return steps.findLast((step) => step instanceof FieldsStep)?.texts ?? null
}
