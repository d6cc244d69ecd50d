import { useEffect, useState } from 'react'

/** Counts down. Not read out: once a second is too often. */
export function SecondsLeft({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(seconds)

  useEffect(() => {
    setLeft(seconds)
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000)
    return () => clearInterval(timer)
  }, [seconds])

  return (
    <span role="timer" className="tabular-nums">
      {left} {left === 1 ? 'second' : 'seconds'}
    </span>
  )
}
