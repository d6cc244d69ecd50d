import type { StaleVersion } from '@/domain/posts/conflict'
import type { PostContent } from '@/domain/posts/content'
import { contentOf, type Draft } from '../article'

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** It did not arrive; it is tried again by itself. */
  | { kind: 'failed'; error: string; message: string }
  /** Something in it must be changed first. */
  | { kind: 'refused'; error: string; message: string; fields: Record<string, string> }
  /** Someone else has become the writer; what was sent is kept as a revision. */
  | { kind: 'taken-over'; message: string }
  /** Someone else saved in between; the author decides. */
  | { kind: 'stale'; theirs: StaleVersion['theirs'] }

export type SaveAnswer =
  | { ok: true; version: number }
  | { ok: false; error: string; message: string; fields?: Record<string, string> }
  | StaleVersion

type Options = {
  /** The version that the draft is based on, and what the server holds of it. */
  version: number
  saved: PostContent
  read: () => Draft
  save: (input: { baseVersion: number; content: PostContent }) => Promise<SaveAnswer>
  /** Called whenever there is something else to be kept in the browser: see `unsaved`. */
  keep: () => void
}

export type Autosave = ReturnType<typeof makeAutosave>

/** Milliseconds: of a pause in typing, and of typing without one. */
const pause = 1500
const longestWait = 10_000
const retryAfter = 8000

const unsaved = { kind: 'unsaved' } satisfies SaveState

/**
 * Saves what is written: after each pause, and again where it did not arrive. A store in the sense
 * of React's `useSyncExternalStore`.
 */
export function makeAutosave({ version, saved, read, save, keep }: Options) {
  let state: SaveState = { kind: 'saved' }
  let baseVersion = version
  let savedText = JSON.stringify(saved)
  let unsavedSince: number | null = null
  let underWay: Promise<void> | null = null
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const listeners = new Set<() => void>()

  /** Something was changed. */
  function touched() {
    unsavedSince ??= Date.now()
    keep()
    if (isHeld()) return
    show(unsaved)
    saveAfter(Math.max(0, Math.min(pause, unsavedSince + longestWait - Date.now())))
  }

  /**
   * Saves right away.
   *
   * @returns whether the server has everything that is written
   */
  async function flush(): Promise<boolean> {
    clearTimeout(saveTimer)
    if (isStopped) return false
    while (underWay) await underWay
    if (isHeld()) return false
    const text = textOf(read())
    if (text !== savedText) {
      underWay = send(text)
      await underWay
    } else {
      settle()
    }
    return textOf(read()) === savedText
  }

  async function send(text: string) {
    show({ kind: 'saving' })
    // ProseMirror's attributes are objects without a prototype, which server actions do not take.
    const content: PostContent = JSON.parse(text)
    const answer = await save({ baseVersion, content }).catch(() => noAnswer)
    underWay = null
    if (answer.ok) {
      baseVersion = answer.version
      savedText = text
      settle()
    } else if ('theirs' in answer) {
      show({ kind: 'stale', theirs: answer.theirs })
    } else if (answer.error === 'taken-over') {
      show({ kind: 'taken-over', message: answer.message })
    } else if (passing.has(answer.error)) {
      show({ kind: 'failed', error: answer.error, message: answer.message })
      saveAfter(retryAfter)
    } else {
      const { error, message, fields = {} } = answer
      show({ kind: 'refused', error, message, fields })
    }
  }

  /** The server has what was sent; more may have been written in the meantime. */
  function settle() {
    const isSaved = textOf(read()) === savedText
    unsavedSince = isSaved ? null : Date.now()
    keep()
    show({ kind: isSaved ? 'saved' : 'unsaved' })
    if (!isSaved) saveAfter(pause)
  }

  /** Whether it is the author who has to do something before anything is saved again. */
  function isHeld() {
    return state.kind === 'stale' || state.kind === 'taken-over'
  }

  function saveAfter(delay: number) {
    clearTimeout(saveTimer)
    saveTimer = setTimeout(() => void flush(), delay)
  }

  function show(next: SaveState) {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  return {
    touched,
    flush,
    read,
    version: () => baseVersion,
    /** What the server does not have; null where it has it all. */
    unsaved: () => (unsavedSince === null ? null : { baseVersion, draft: read() }),
    /** The server has another version by another way, and changed this of it: it was published. */
    rebase(newVersion: number, changed: Partial<PostContent> = {}) {
      baseVersion = newVersion
      savedText = JSON.stringify({ ...JSON.parse(savedText), ...changed })
      keep()
    },
    /** Does what makes another version of the article by another way; saves wait for it. */
    async alone<Result>(work: () => Promise<Result>): Promise<Result> {
      while (underWay) await underWay
      const working = work().finally(() => {
        underWay = null
      })
      underWay = working.then(
        () => undefined,
        () => undefined,
      )
      return working
    },
    /** Something other than a save was refused because someone else saved in between. */
    refuse(theirs: StaleVersion['theirs']) {
      show({ kind: 'stale', theirs })
    },
    /**
     * This is the writer again.
     *
     * @returns whether the server has everything that is written
     */
    async resume(): Promise<boolean> {
      if (state.kind === 'taken-over') show({ kind: 'unsaved' })
      return flush()
    },
    /** Saves over what someone else saved; theirs is kept as a revision. */
    async keepMine() {
      if (state.kind !== 'stale') return
      baseVersion = state.theirs.version
      savedText = ''
      show(unsaved)
      await flush()
    },
    /**
     * Lets the server keep what was written up to now as a revision, beside theirs.
     *
     * @returns whether it has it
     */
    async leaveMine(): Promise<boolean> {
      const content: PostContent = JSON.parse(textOf(read()))
      const answer = await save({ baseVersion, content }).catch(() => noAnswer)
      return answer.ok || 'theirs' in answer || answer.error === 'taken-over'
    },
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** For good: nothing is saved or kept any more. */
    stop() {
      isStopped = true
      clearTimeout(saveTimer)
    },
  }
}

function textOf(draft: Draft) {
  return JSON.stringify(contentOf(draft))
}

/** What passes without a change of the article. */
const passing = new Set([
  'no-answer',
  'unexpected',
  'busy',
  'storage',
  'logged-out',
  'another-person',
])

const noAnswer: SaveAnswer = {
  ok: false,
  error: 'no-answer',
  message:
    'The site does not answer. What you write is kept in this browser, and saved when it does.',
}
