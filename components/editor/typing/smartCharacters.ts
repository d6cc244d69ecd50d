import { Extension } from '@tiptap/core'
import { ellipsis, emDash, InputRule, inputRules, smartQuotes } from '@tiptap/pm/inputrules'
import { apostrophesAndPrimes } from './apostrophes'

/** Straight quotation marks, `--` and `...` become what a printer would set. Undo takes it back. */
export const SmartCharacters = Extension.create({
  name: 'smartCharacters',

  addKeyboardShortcuts() {
    return { 'Mod-z': () => this.editor.commands.undoInputRule() }
  },

  addProseMirrorPlugins() {
    return [
      inputRules({ rules: [...apostrophesAndPrimes, ...smartQuotes, emDash, thirdDash, ellipsis] }),
    ]
  },
})

/** Typewriters write it with three, too. At the start of a line, these are a divider. */
const thirdDash = new InputRule(/(?<=[^—])—-$/, '—')
