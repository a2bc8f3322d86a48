import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/part/icon.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** The cover of the book: every screen before the lock opens. */
export function Cover(props: {
  title: string
  /** What went wrong, at the top where it is seen. */
  message?: string | undefined
  children: ComponentChildren
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [props.title])
  // the page before the lock may have been scrolled far down
  useLayoutEffect(() => scrollTo(0, 0), [props.title, props.message])
  return (
    <div class="app cover">
      <header class="cover-head">
        <span class="cover-mark">
          <Icon name="heart" />
        </span>
        <span class="cover-name">{t('app.name')}</span>
      </header>
      <main class="main">
        <div class="stack loose">
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.message && (
            <Note tone="bad" icon="exclaim" alert>
              {props.message}
            </Note>
          )}
          {props.children}
        </div>
      </main>
    </div>
  )
}
