import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/part/icon.tsx'
import { t } from '#ui/words/words.ts'

/** The cover of the book: every screen before the lock opens. */
export function Cover(props: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [props.title])
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
          {props.children}
        </div>
      </main>
    </div>
  )
}
