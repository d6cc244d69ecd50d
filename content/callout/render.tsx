import type { Elements } from '../element'
import { calloutKindOf, calloutNames } from './kinds'

export const calloutElements: Elements = {
  callout: ({ node, children }) => {
    const kind = calloutKindOf(node.attrs)
    return (
      <div className="callout" role="note" data-kind={kind}>
        <p className="callout-kind">{calloutNames[kind]}</p>
        <div>{children}</div>
      </div>
    )
  },
}
