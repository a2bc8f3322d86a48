import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { openingScroll } from '#ui/navigate.ts'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

interface VirtualListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** Roughly how high a row is, in rem; rows are measured when they appear. */
  estimate?: number
  label: string
  /** Brings a row to the top whenever `count` changes. */
  jump?: { key: string; count: number } | undefined
  children: (item: Item, index: number) => ComponentChildren
}

/** Below this many rows the list is simply written out. */
const threshold = 100

/**
 * A list of any length: above a hundred rows only those near the screen exist. It scrolls with the page, or with
 * the pane that it stands in on a desk.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  return props.items.length > threshold ? <Windowed {...props} /> : <Written {...props} />
}

function Written<Item>(props: VirtualListProps<Item>) {
  const element = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    const index = props.jump ? props.items.findIndex((item) => props.keyOf(item) === props.jump?.key) : -1
    element.current?.children[index]?.scrollIntoView({ block: 'start' })
  }, [props.jump?.count])
  return (
    <ul ref={element} class="rows sheet flush" aria-label={props.label}>
      {props.items.map((item, index) => (
        <li key={props.keyOf(item)}>{props.children(item, index)}</li>
      ))}
    </ul>
  )
}

function Windowed<Item>({ items, keyOf, estimate = 4.6, label, jump, children }: VirtualListProps<Item>) {
  const element = useRef<HTMLUListElement>(null)
  const [, redraw] = useState(0)
  const virtualizer = useRef<Virtualizer<Element, Element> | undefined>(undefined)

  useLayoutEffect(() => {
    const list = element.current as HTMLUListElement
    const created = createVirtualizer(list)
    virtualizer.current = created
    const unmount = created._didMount()
    // what stands above the list may fold or grow; where rows are depends on it
    const watch = new ResizeObserver(() => {
      const scrollMargin = marginOf(list)
      if (scrollMargin === created.options.scrollMargin) return
      created.setOptions({ ...created.options, scrollMargin })
      redraw((count) => count + 1)
    })
    watch.observe(document.body)
    redraw((count) => count + 1)
    return () => {
      watch.disconnect()
      unmount()
      virtualizer.current = undefined
    }
  }, [])

  const rem =
    typeof document === 'undefined'
      ? 18
      : Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const current = virtualizer.current
  current?.setOptions({
    ...current.options,
    count: items.length,
    estimateSize: () => estimate * rem,
    getItemKey: (index) => keyOf(items[index] as Item),
    onChange: () => redraw((count) => count + 1),
  })
  useLayoutEffect(() => current?._willUpdate())
  useLayoutEffect(() => {
    const index = jump ? items.findIndex((item) => keyOf(item) === jump.key) : -1
    if (index >= 0) virtualizer.current?.scrollToIndex(index, { align: 'start' })
  }, [jump?.count])

  return (
    <ul
      ref={element}
      class="rows sheet flush virtual"
      aria-label={label}
      style={{ height: `${String(current?.getTotalSize() ?? items.length * estimate * rem)}px` }}
    >
      {current?.getVirtualItems().map((row) => {
        const item = items[row.index]
        if (item === undefined) return null
        return (
          <li
            key={row.key}
            ref={(node) => current.measureElement(node)}
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${String(row.start - current.options.scrollMargin)}px)` }}
          >
            {children(item, row.index)}
          </li>
        )
      })}
    </ul>
  )
}

/** The scrolling pane around the list; undefined when it scrolls with the page. */
function paneOf(list: HTMLElement): HTMLElement | undefined {
  const pane = list.closest<HTMLElement>('.split-list')
  return pane && getComputedStyle(pane).overflowY === 'auto' ? pane : undefined
}

/** How far below the top of what scrolls the list begins. */
function marginOf(list: HTMLElement): number {
  const { top } = list.getBoundingClientRect()
  const pane = paneOf(list)
  return pane ? top - pane.getBoundingClientRect().top + pane.scrollTop : top + scrollY
}

/** The window and a pane need each their own set of the library's functions. */
function createVirtualizer(list: HTMLElement): Virtualizer<Element, Element> {
  const pane = paneOf(list)
  const common = { count: 0, estimateSize: () => 80, overscan: 3, scrollMargin: marginOf(list) }
  if (pane) {
    return new Virtualizer<Element, Element>({
      ...common,
      getScrollElement: () => pane,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
    })
  }
  const overWindow = new Virtualizer<Window, Element>({
    ...common,
    getScrollElement: () => window,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialOffset: openingScroll,
    // a row that is jumped to stands below the header, which stays on the screen
    scrollPaddingStart: document.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0,
  })
  // only the kind of scroller differs; nothing below reads it
  return overWindow as unknown as Virtualizer<Element, Element>
}
