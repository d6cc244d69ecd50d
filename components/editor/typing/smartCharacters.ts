import { Extension } from '@tiptap/core'
import { ellipsis, emDash, inputRules, smartQuotes } from '@tiptap/pm/inputrules'

/** Straight quotation marks, `--` and `...` become what a printer would set. Undo takes it back. */
export const SmartCharacters = Extension.create({
  name: 'smartCharacters',

  addProseMirrorPlugins() {
    return [inputRules({ rules: [...smartQuotes, emDash, ellipsis] })]
  },
})
