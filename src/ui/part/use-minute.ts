import { useEffect, useState } from 'preact/hooks'
import { useActions } from '#ui/context.ts'

/** The minute that it is, in whole minutes since 1970; draws the screen again when the next begins, for what runs out. */
export function useMinute(): number {
  const actions = useActions()
  const minute = Math.floor(actions.now() / 60_000)
  const [, draw] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => draw((count) => count + 1), (minute + 1) * 60_000 - actions.now() + 50)
    return () => clearTimeout(timer)
  })
  return minute
}
