import type { Choice, Part } from '@/content/comparison/merge'
import type { RefusedComparison } from '@/domain/revisions/compareRefused'
import { type Choices, choiceAt, choiceOf, groupsOf, partKey } from './choices'
import { Difference } from './Difference'
import { FieldSide } from './FieldSide'
import { PartSide } from './PartSide'
import { SameParts } from './SameParts'

type Props = {
  comparison: RefusedComparison
  theirName: string
  choices: Choices
  onChoose: (key: string, choice: Choice) => void
}

/** The two texts from top to bottom, side by side where they differ. */
export function Differences({ comparison, theirName, choices, onChoose }: Props) {
  const { fields, pictures } = comparison
  const stretches = inStretches(comparison.parts)
  return (
    <div className="flex flex-col gap-4">
      {groupsOf(fields).map((group) => (
        <Difference
          key={group.key}
          label={group.label}
          theirName={theirName}
          choice={choiceOf(group, choices)}
          onChoose={(choice) => onChoose(group.key, choice)}
          mine={<FieldSide fields={group.fields} side="mine" pictures={pictures} />}
          theirs={<FieldSide fields={group.fields} side="theirs" pictures={pictures} />}
        />
      ))}
      {stretches.map(({ isSame, parts, from }) =>
        isSame ? (
          <SameParts key={from} parts={parts} pictures={pictures} />
        ) : (
          parts.map((part, index) => (
            <Difference
              key={partKey(from + index)}
              label={part.kind || 'Paragraph'}
              theirName={theirName}
              mayTakeBoth={part.mine !== null && part.theirs !== null}
              choice={choiceAt(comparison, choices, from + index)}
              onChoose={(choice) => onChoose(partKey(from + index), choice)}
              mine={<PartSide part={part} side="mine" pictures={pictures} />}
              theirs={<PartSide part={part} side="theirs" pictures={pictures} />}
            />
          ))
        ),
      )}
    </div>
  )
}

type Stretch = { isSame: boolean; parts: Part[]; from: number }

/** Neighbouring parts that are the same, or that differ, become one. */
function inStretches(parts: Part[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, part] of parts.entries()) {
    const last = stretches.at(-1)
    if (last?.isSame === part.isSame) last.parts.push(part)
    else stretches.push({ isSame: part.isSame, parts: [part], from: index })
  }
  return stretches
}
