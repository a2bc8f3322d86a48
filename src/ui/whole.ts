import { useActions, useBook, useRegister } from '#ui/context.ts'

/**
 * Whether everything of this account is in memory: it has been level with the server once on this phone, and opening
 * has read it all. Before that nothing may look empty or finished.
 */
export function useWhole(): boolean {
  const { enrolment } = useBook().header
  const { lastLevel } = useActions().sync.value
  const opened = useOpened()
  return opened && (lastLevel !== undefined || wasLevel(enrolment))
}

/** Whether opening has read everything that this phone holds, be it the whole book or not. */
export function useOpened(): boolean {
  return useRegister(
    (book) => book.complete,
    [],
    (touched) => touched.everything,
  )
}

/** Whether a book of this phone has ever been level with the server: a mark per enrolment that tells nothing else. */
export function wasLevel(enrolment: string): boolean {
  try {
    return localStorage.getItem(place(enrolment)) !== null
  } catch {
    return false
  }
}

/** Remembers that a book has been level once. */
export function markLevel(enrolment: string): void {
  try {
    localStorage.setItem(place(enrolment), '')
  } catch {
    // without storage there is no book after closing either
  }
}

function place(enrolment: string): string {
  return `level-${enrolment}`
}
