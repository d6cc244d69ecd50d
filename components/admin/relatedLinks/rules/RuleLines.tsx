import type { BlockRule } from '@/domain/relatedLinks/rule'
import type { Names } from './names'
import { exceptionsInWords, ruleInWords } from './words'

/** A rule in words. */
export function RuleLines({ rule, names }: { rule: BlockRule; names: Names }) {
  const exceptions = exceptionsInWords(rule, names)
  return (
    <>
      <p>Rule: {ruleInWords(rule, names)}.</p>
      {exceptions && <p>{exceptions}.</p>}
    </>
  )
}
