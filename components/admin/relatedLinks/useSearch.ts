import { useEffect, useState } from 'react'

/** Long enough to skip the letters in the middle of a word, too short to be noticed. */
const pause = 90

/**
 * Results of a search as someone types. Until those of the current text are there, the former ones
 * stay, and `pending` says so; an answer that comes late is dropped.
 */
export function useSearch<Result>(text: string, search: (text: string) => Promise<Result[]>) {
  const [answer, setAnswer] = useState<Answer<Result>>({ to: null, results: [], failed: false })

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const next = await ask(text, search)
      if (isCurrent) setAnswer(next)
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text, search])

  return { results: answer.results, failed: answer.failed, pending: answer.to !== text }
}

type Answer<Result> = { to: string | null; results: Result[]; failed: boolean }

async function ask<Result>(
  text: string,
  search: (text: string) => Promise<Result[]>,
): Promise<Answer<Result>> {
  try {
    return { to: text, results: await search(text), failed: false }
  } catch {
    return { to: text, results: [], failed: true }
  }
}
