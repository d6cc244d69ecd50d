import { type RefObject, useEffect, useRef } from 'react'

/** Brings people to the first control with an error, whenever a form comes back with errors. */
export function useFocusInvalid(fields: Record<string, string>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(fields).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [fields])
  return form
}
