'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import {
  ImagePlus,
  Link2,
  List,
  ListOrdered,
  Maximize2,
  Quote,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { BlockOptions } from '../blockOptions/BlockOptions'
import { BlockMenu } from '../blocks/handle/BlockMenu'
import type { EditorSources } from '../extensions'
import { chooseImage } from '../image'
import { InsertMenu } from '../menus/InsertMenu'
import { insertRelatedLinkBlock } from '../relatedLinks/insert'
import { BlockTypeMenu } from './BlockTypeMenu'
import { LinkButton } from './LinkButton'
import { MarkMenu } from './MarkMenu'
import { commonMarks, type MarkChoice, toggleMark } from './marks'
import { ToolbarButton } from './ToolbarButton'

type Props = {
  editor: Editor
  sources: EditorSources
  isLinking: boolean
  onLinking: (isLinking: boolean) => void
  onFind: () => void
  onFocusMode: () => void
}

/** What can be done with the text. The arrow keys go from button to button. */
export function Toolbar(props: Props) {
  const { editor, sources, isLinking, onLinking, onFind, onFocusMode } = props
  const state = useEditorState({ editor, selector: ({ editor }) => stateOf(editor) })
  return (
    <Radix.Root
      aria-label="Text"
      className={`relative flex items-center gap-0.5 overflow-x-auto border-b bg-background px-2 py-1.5 [scrollbar-width:none] ${isLinking ? '' : 'group-data-focus/editor:hidden'}`}
    >
      <BlockTypeMenu editor={editor} />
      <BlockOptions editor={editor} sources={sources.relatedLinks} />
      <Divider />
      {toggles.map(({ label, keys, Icon, name, run }) => (
        <ToolbarButton
          key={name}
          label={label}
          keys={keys}
          isPressed={state.active[name] ?? false}
          onClick={() => run(editor)}
        >
          <Icon aria-hidden />
        </ToolbarButton>
      ))}
      <MarkMenu editor={editor} />
      <LinkButton
        editor={editor}
        sources={sources.relatedLinks}
        isOpen={isLinking}
        onOpenChange={onLinking}
        isPressed={state.active.link ?? false}
      />
      <Divider />
      <BlockMenu editor={editor} />
      <InsertMenu editor={editor} />
      <ToolbarButton label="Picture" onClick={() => chooseImage(editor)}>
        <ImagePlus aria-hidden />
      </ToolbarButton>
      <ToolbarButton
        label="Related links"
        keys="Mod+Shift+L"
        onClick={() => insertRelatedLinkBlock(editor)}
      >
        <Link2 aria-hidden />
        <span className="max-sm:sr-only">Related links</span>
      </ToolbarButton>
      <Divider />
      <ToolbarButton
        label="Undo"
        keys="Mod+Z"
        isDisabled={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      >
        <Undo2 aria-hidden />
      </ToolbarButton>
      <ToolbarButton
        label="Redo"
        keys="Mod+Shift+Z"
        isDisabled={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      >
        <Redo2 aria-hidden />
      </ToolbarButton>
      <Divider />
      <ToolbarButton label="Find and replace" keys="Mod+F" onClick={onFind}>
        <Search aria-hidden />
      </ToolbarButton>
      <ToolbarButton label="Focus mode" keys="Mod+Shift+F" onClick={onFocusMode}>
        <Maximize2 aria-hidden />
      </ToolbarButton>
    </Radix.Root>
  )
}

function Divider() {
  return <Radix.Separator className="mx-1 h-5 w-px shrink-0 bg-border" />
}

type Toggle = MarkChoice & { run: (editor: Editor) => void }

const toggles: Toggle[] = [
  ...commonMarks.map((mark) => ({
    ...mark,
    run: (editor: Editor) => toggleMark(editor, mark.name),
  })),
  {
    name: 'bulletList',
    label: 'List',
    keys: 'Mod+Shift+8',
    Icon: List,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    label: 'Numbered list',
    keys: 'Mod+Shift+7',
    Icon: ListOrdered,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    label: 'Quotation',
    keys: 'Mod+Shift+B',
    Icon: Quote,
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
]

function stateOf(editor: Editor) {
  const names = [...toggles.map(({ name }) => name), 'link']
  const active = Object.fromEntries(names.map((name) => [name, editor.isActive(name)]))
  return { active, canUndo: editor.can().undo(), canRedo: editor.can().redo() }
}
