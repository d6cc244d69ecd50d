import { reopenIfReplaced } from '@/db/client'
import { olderArticlesOf } from '@/domain/linkChanges/olderArticles'
import { linksOn } from '@/domain/links/listLinks'
import { blocksOn } from '@/domain/relatedLinks/listBlocks'
import { suggestFor } from '@/domain/relatedLinks/suggestions/suggestLinks'
import { compareContents } from '@/domain/revisions/compareContents'
import { compareParts } from '@/domain/revisions/compareRefused'

/** What runs in threads: functions of data that can be copied, or that read the database. */
const tasks = { blocksOn, compareContents, compareParts, linksOn, olderArticlesOf, suggestFor }

export type Tasks = typeof tasks
export type TaskName = keyof Tasks

type Call = { name: TaskName; input: unknown[] }

/** A thread runs the default export; see `pool.ts`. */
export default function runCall({ name, input }: Call): unknown {
  reopenIfReplaced()
  const task: (...input: never[]) => unknown = tasks[name]
  return task(...(input as never[]))
}
