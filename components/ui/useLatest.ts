import { useLayoutEffect, useRef } from 'react'

/** The value of the latest render, for callbacks that run after the render that made them. */
export function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  return latest
}
