import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { uuidv7 } from 'uuidv7'
import { vi } from 'vitest'
import type { UploadResult } from '@/components/admin/media/uploadPicture'
import { editingExtensions } from '@/components/editor/extensions'
import type { DocumentJson } from '@/content/document'

/** The real editor in a DOM without a browser, on a server that takes any picture. */
export async function openEditor(content?: DocumentJson) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const origins = new Map<string, string>()
  const received = async (origin: string): Promise<UploadResult> => {
    const id = uuidv7()
    origins.set(id, origin)
    const picture = { id, width: 8, height: 8, widths: [8], alt: '', caption: '', credit: '' }
    return { ok: true, picture }
  }
  const sources = {
    images: {
      upload: (file: File) => received(file.name),
      copy: received,
      describe: async () => [],
    },
    relatedLinks: {
      searchTargets: async () => [],
      searchBlocks: async () => [],
      describe: async () => ({ targets: [], blocks: [] }),
      share: null,
    },
  }
  let made: Editor | null = null
  function Screen() {
    const editor = useEditor({
      extensions: editingExtensions(sources),
      content: content ?? null,
      enablePasteRules: ['link'],
      immediatelyRender: false,
    })
    made = editor
    return <EditorContent editor={editor} />
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(async () => root.render(<Screen />))
  const editor = await vi.waitUntil(() => made)

  return {
    editor,
    originOf: (id: string) => origins.get(id) ?? 'this site',
    /** As the browser does when keys are pressed. */
    paste: (clipboard: Record<string, string>) =>
      act(async () => {
        const clipboardData = new DataTransfer()
        for (const [type, data] of Object.entries(clipboard)) clipboardData.setData(type, data)
        const event = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        })
        editor.view.dom.dispatchEvent(event)
      }),
    /** The names of pictures that are not there, and why. */
    missing: () =>
      [...document.querySelectorAll('[role="alert"] p')].map((notice) => notice.textContent ?? ''),
    press: (name: string) =>
      act(async () => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === name,
        )
        if (!button) throw new Error(`There is no button “${name}”.`)
        button.click()
      }),
    hasButton: (name: string) =>
      [...document.querySelectorAll('button')].some(({ textContent }) => textContent === name),
    close: async () => {
      await act(async () => root.unmount())
      place.remove()
      document.body.replaceChildren()
    },
  }
}
