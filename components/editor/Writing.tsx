'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { type EditorSources, editingExtensions } from './extensions'
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
}

/** The column in which the article is written. */
export function Writing(props: Props) {
  const { article, sources, isEditable } = props
  const editor = useEditor({
    extensions: editingExtensions(sources),
    content: article.firstBody,
    editable: isEditable,
    // Those of bold and italics would take the stars out of 2 * 3 * 4.
    enablePasteRules: ['link'],
    // One made while rendering is destroyed again where the browser is slow to show it.
    immediatelyRender: false,
    editorProps: {
      attributes: {
        class: 'writing min-h-[50vh] pb-40 outline-none',
        'aria-label': 'Article text',
        role: 'textbox',
        'aria-multiline': 'true',
      },
    },
    onUpdate: () => article.autosave.touched(),
  })
  return editor && <Column {...props} editor={editor} />
}

function Column({ article, sources, editor, errors, isEditable }: Props & { editor: Editor }) {
  const [isLinking, setLinking] = useState(false)
  useEffect(() => {
    article.editor.current = editor
  }, [article.editor, editor])

  useEffect(() => {
    if (editor.isEditable !== isEditable) editor.setEditable(isEditable)
  }, [editor, isEditable])

  return (
    <>
      {isEditable && (
        <>
          <Toolbar editor={editor} sources={sources} isLinking={isLinking} onLinking={setLinking} />
          <SelectionMenu editor={editor} onLink={() => setLinking(true)} />
        </>
      )}
      <div className="mx-auto w-full max-w-[44rem] px-4 pt-6 md:px-8 md:pt-10">
        <TitleFields article={article} editor={editor} errors={errors} isEditable={isEditable} />
        {errors.body && (
          <p role="alert" className="mb-3 text-destructive text-sm">
            {errors.body}
          </p>
        )}
        <EditorContent editor={editor} />
      </div>
      <TextLength editor={editor} />
    </>
  )
}
