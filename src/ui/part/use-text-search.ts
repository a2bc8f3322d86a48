import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { createTextSearch } from '#ui/part/text-search.ts'

/** A search box's list: what was typed, what was found so far, whether all of it was looked at. */
export interface SearchedList<Item> {
  text: string
  found: readonly Item[]
  isReady: boolean
  type(text: string): void
}

/** Searches a list while somebody types; long lists are made ready in portions between the keys. */
export function useTextSearch<Item>(
  items: readonly Item[],
  wordsOf: ((item: Item) => string) | undefined,
): SearchedList<Item> {
  const text = useSignal('')
  const search = useMemo(() => createTextSearch(items, wordsOf ?? (() => '')), [items])
  const portions = useSignal(0)
  const searched = wordsOf !== undefined
  useEffect(() => {
    if (!searched) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      if (!search.prepare()) return
      if (text.peek().trim() !== '') portions.value += 1
      timer = setTimeout(work, 30)
    }
    timer = setTimeout(work, 300)
    return () => clearTimeout(timer)
  }, [search, searched])
  // items made ready while somebody is already typing join what was found
  void portions.value
  return {
    text: text.value,
    found: search.find(text.value),
    isReady: search.isReady(),
    type: (typed) => (text.value = typed),
  }
}
