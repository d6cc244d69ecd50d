'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { BlockHandle } from './blocks/handle/BlockHandle'
import { type EditorSources, editingExtensions } from './extensions'
import { fieldTextsOf } from './fieldsStep'
import { FindBar } from './find/FindBar'
import { useFindBar } from './find/useFindBar'
import { UploadedImageDialog } from './image/UploadedImageDialog'
import { TextLength } from './length/TextLength'
import { SelectionMenu } from './menus/SelectionMenu'
import { TitleFields } from './TitleFields'
import { Toolbar } from './toolbar/Toolbar'
import type { ArticleState } from './useArticle'

type Props = {
  article: ArticleState
  sources: EditorSources
  errors: Record<string, string>
  isEditable: boolean
  onEditor: (editor: Editor) => void
  onFocusMode: () => void
}

const editorProps = {
  // The header and the toolbar lie over the upper edge, the length over the lower.
  scrollThreshold: { top: 110, bottom: 40, left: 0, right: 0 },
  scrollMargin: { top: 120, bottom: 50, left: 5, right: 5 },
  attributes: {
    class: 'writing min-h-[50vh] pb-40 outline-none md:-mx-8 md:px-8',
    'aria-label': 'Article text',
    role: 'textbox',
    'aria-multiline': 'true',
  },
}

/** The column in which the article is written. */
export function Writing(props: Props) {
  const { article, sources, isEditable } = props
  // Other extensions at each rendering would have the whole text drawn again.
  const [extensions] = useState(() => editingExtensions(sources))
  const editor = useEditor({
    extensions,
    content: article.firstBody,
    editable: isEditable,
    // Those of bold and italics would take the stars out of 2 * 3 * 4.
    enablePasteRules: ['link'],
    // One made while rendering is destroyed again where the browser is slow to show it.
    immediatelyRender: false,
    editorProps,
    // An update is only told of where the text has changed.
    onTransaction: ({ transaction }) => {
      const texts = fieldTextsOf(transaction)
      if (texts) article.change(texts)
    },
    onUpdate: ({ transaction }) => {
      // A click alone has the editor add room to write on in: nothing was written.
      if (transaction.docChanged) article.autosave.touched()
    },
  })
  return editor && <Column {...props} editor={editor} />
}

function Column(props: Props & { editor: Editor }) {
  const { article, sources, editor, errors, isEditable, onEditor, onFocusMode } = props
  const [isLinking, setLinking] = useState(false)
  const findBar = useFindBar(editor)
  useEffect(() => {
    article.editor.current = editor
    onEditor(editor)
  }, [article.editor, editor, onEditor])

  useEffect(() => {
    if (editor.isEditable === isEditable) return
    // Nothing was written: that is no update.
    editor.setEditable(isEditable, false)
    // The fields of a block that is selected close.
    if (!isEditable) editor.commands.setTextSelection(editor.state.selection.to)
  }, [editor, isEditable])

  return (
    <>
      <div className="sticky top-12 z-20">
        {isEditable && (
          <Toolbar
            editor={editor}
            sources={sources}
            isLinking={isLinking}
            onLinking={setLinking}
            onFind={() => findBar.open(true)}
            onFocusMode={onFocusMode}
          />
        )}
        {findBar.opening && (
          <FindBar
            key={findBar.opening.number}
            editor={editor}
            article={article}
            bar={findBar}
            isReplacing={findBar.opening.isReplacing && isEditable}
          />
        )}
      </div>
      {isEditable && <SelectionMenu editor={editor} onLink={() => setLinking(true)} />}
      <UploadedImageDialog editor={editor} />
      <div data-writing className="mx-auto w-full max-w-[44rem] px-4 pt-6 md:px-8 md:pt-10">
        <TitleFields article={article} editor={editor} errors={errors} isEditable={isEditable} />
        {errors.body && (
          <p role="alert" className="mb-3 text-destructive text-sm">
            {errors.body}
          </p>
        )}
        <BlockHandle editor={editor} isEditable={isEditable}>
          <EditorContent editor={editor} />
        </BlockHandle>
      </div>
      <TextLength editor={editor} />
    </>
  )
}
