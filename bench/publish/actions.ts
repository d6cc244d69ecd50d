import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ask } from '../../tests/support/ask'

const Manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
})

const editor = 'app/admin/(editor)/posts/[id]/actions.ts'

/** Calls a server action of the editor, as the browser does: by the id that the build gave it. */
export function actionCaller(siteUrl: string, cookie: string) {
  const manifest = Manifest.parse(
    JSON.parse(readFileSync(path.resolve('.next/server/server-reference-manifest.json'), 'utf8')),
  )
  const ids = new Map(
    Object.entries(manifest.node)
      .filter(([, { filename }]) => filename === editor)
      .map(([id, { exportedName }]) => [exportedName, id]),
  )
  return async <Input extends { postId: string }>(name: string, input: Input) => {
    const id = ids.get(name)
    if (!id) throw new Error(`The build has no action ${name}.`)
    const { status, bytes } = await ask(siteUrl, `/admin/posts/${input.postId}`, {
      method: 'POST',
      headers: {
        cookie,
        origin: siteUrl,
        'next-action': id,
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
      },
      body: JSON.stringify([input]),
    })
    const answer = bytes.toString()
    if (status !== 200 || !answer.includes('"ok":true')) throw new Error(`${name}: ${answer}`)
    return z.coerce.number().parse(/"version":(\d+)/.exec(answer)?.[1])
  }
}
