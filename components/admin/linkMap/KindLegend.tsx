import { KindLine } from './KindLine'
import { kindNames, linkKinds } from './kinds'

export function KindLegend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2 border-t pt-3 text-muted-foreground text-xs">
      {linkKinds.map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <KindLine kind={kind} />
          Linked {kindNames[kind]}
        </li>
      ))}
    </ul>
  )
}
