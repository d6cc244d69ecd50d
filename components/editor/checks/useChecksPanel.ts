import { useState } from 'react'

/** Leads who was stopped by a check to the list of what is to be mended, looked for once more. */
export function useChecksPanel(show: () => void) {
  const [timesAsked, setTimesAsked] = useState(0)
  return {
    timesAsked,
    ask() {
      show()
      setTimesAsked((before) => before + 1)
    },
  }
}
