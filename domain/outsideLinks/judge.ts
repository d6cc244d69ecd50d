import type { OutsidePage } from '@/db/outsidePages'
import { type Answer, day, hour } from './answer'

export type Judged = Omit<OutsidePage, 'url' | 'host'>

/** How often, and for how long, a page must have failed before it is said to. */
const patience = {
  trouble: { failures: 3, milliseconds: 6 * hour },
  gone: { failures: 2, milliseconds: hour },
}

/** After the first failure, the second, and so on; the last is for all that follow. */
const pauses = [hour, 6 * hour, day, 2 * day, 4 * day, 7 * day]

/** What is known of the page once it was asked, and when to ask it again. */
export function judge(page: Judged, answer: Answer, now: number, random: () => number): Judged {
  const checked = { ...page, checkedAt: new Date(now) }
  const dueIn = (milliseconds: number) => ({
    dueAt: new Date(now + Math.round(milliseconds * (1 + random() / 4))),
  })
  switch (answer.kind) {
    case 'later': {
      // What is known of the page stays known. Where nothing is, at least why is.
      const reason = page.verdict === 'unknown' ? (answer.reason ?? page.reason) : page.reason
      return { ...page, reason, ...dueIn(Math.max(answer.until - now, 0)) }
    }
    case 'here':
      return { ...checked, ...wellBy(answer), ...dueIn(7 * day) }
    case 'refused': {
      const { status, reason } = answer
      const refused = { ...noFailure, verdict: 'refused', status, reason, movedTo: null } as const
      return { ...checked, ...refused, ...dueIn(7 * day) }
    }
    default: {
      const failed = failedBy(page, answer, now)
      return { ...checked, ...failed, ...dueIn(pauseAfter(failed.failures)) }
    }
  }
}

const noFailure = { failures: 0, failingSince: null }

function wellBy({ status, movedTo }: Extract<Answer, { kind: 'here' }>) {
  const verdict = movedTo === null ? 'fine' : 'moved'
  return { ...noFailure, verdict, status, movedTo, reason: '' } as const
}

type Failure = Extract<Answer, { kind: 'gone' | 'trouble' }>

/** What was known of the page stays known until it has failed for long enough. */
function failedBy(page: Judged, answer: Failure, now: number) {
  const failures = page.failures + 1
  const failingSince = page.failingSince ?? new Date(now)
  const { failures: most, milliseconds } = patience[answer.kind]
  const isJudged = failures >= most && now - failingSince.getTime() >= milliseconds
  return {
    verdict: isJudged ? ('failing' as const) : page.verdict,
    movedTo: isJudged ? null : page.movedTo,
    status: answer.status,
    reason: answer.kind === 'gone' ? saysGone(answer.status) : answer.reason,
    failures,
    failingSince,
  }
}

function pauseAfter(failures: number) {
  return pauses[Math.min(failures, pauses.length) - 1] ?? day
}

function saysGone(status: number) {
  return status === 410
    ? 'Its site says that the page was removed (410).'
    : 'Its site says that there is no such page (404).'
}
