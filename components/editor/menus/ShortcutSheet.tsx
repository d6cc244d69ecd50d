'use client'

import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { replaceKeys } from '../find/useFindBar'
import { useShortcut } from '../keys/useShortcut'
import { keyNames } from '../toolbar/keyNames'
import { commonMarks, otherMarks } from '../toolbar/marks'

/** All keys of the editor, on a sheet that the key for it opens, too. */
export function ShortcutSheet() {
  const [isOpen, setIsOpen] = useState(false)

  useShortcut('Mod+/', () => setIsOpen(true))
  useShortcut('?', () => setIsOpen(true))

  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger asChild>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Keyboard shortcuts"
          className="max-md:hidden"
        >
          <Keyboard aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent title="Keyboard shortcuts" className="max-w-2xl">
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          {groups().map(({ name, keys }) => (
            <section key={name}>
              <h3 className="pb-1 font-medium text-muted-foreground text-xs">{name}</h3>
              <dl className="divide-y divide-border text-sm">
                {keys.map(([deed, key]) => (
                  <div key={deed} className="flex items-center justify-between gap-4 py-1.5">
                    <dt>{deed}</dt>
                    <dd>
                      <kbd className="rounded-sm border bg-muted px-1.5 py-0.5 font-sans text-xs">
                        {keyNames(key)}
                      </kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  )
}

type Group = { name: string; keys: [deed: string, key: string][] }

const groups = (): Group[] => [
  {
    name: 'Blocks',
    keys: [
      ['Choose a block', '/'],
      ['Related links', 'Mod+Shift+L'],
      ['Line to the first suggestion', 'Mod+Shift+Enter'],
      ['Paragraph', 'Mod+Alt+0'],
      ['Heading 2, 3, 4', 'Mod+Alt+2…4'],
      ['Quotation', 'Mod+Shift+B'],
      ['List', 'Mod+Shift+8'],
      ['Numbered list', 'Mod+Shift+7'],
      ['Next, previous cell', 'Tab, Shift+Tab'],
    ],
  },
  {
    name: 'The block or list item with the cursor',
    keys: [
      ['Move up', 'Alt+↑'],
      ['Move down', 'Alt+↓'],
      ['Duplicate', 'Mod+Shift+D'],
      ['Delete', 'Mod+Shift+Backspace'],
      ['Its options', 'Alt+Enter'],
      ['Its grip and menu', 'Shift+Tab'],
      ['Into its fields', 'Tab'],
      ['Write below it', 'Enter'],
      ['Back to the text', 'Esc'],
    ],
  },
  {
    name: 'Words',
    keys: [
      ...[...commonMarks, ...otherMarks].map(({ label, keys }): [string, string] => [label, keys]),
      ['Link', 'Mod+K'],
      ['Next phrase to link', 'Mod+Shift+K'],
      ['Break a line', 'Shift+Enter'],
    ],
  },
  {
    name: 'The article',
    keys: [
      ['Find', 'Mod+F'],
      ['Find and replace', replaceKeys()],
      ['Next match', 'Enter'],
      ['Match before', 'Shift+Enter'],
      ['Outline', 'Mod+Shift+O'],
      ['Suggested links', 'Mod+Shift+S'],
      ['Take the nth of them', '1…6'],
      ['Focus mode', 'Mod+Shift+F'],
    ],
  },
  {
    name: 'Everything',
    keys: [
      ['Undo', 'Mod+Z'],
      ['Redo', 'Mod+Shift+Z'],
      ['This sheet', '?'],
      ['This sheet, while writing', 'Mod+/'],
    ],
  },
]
