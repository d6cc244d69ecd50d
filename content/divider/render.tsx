import type { Elements } from '../element'

export const dividerElements: Elements = {
  horizontalRule: () => <hr />,
}
