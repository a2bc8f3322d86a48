import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { goBack, restoreScroll, route } from '#ui/navigate.ts'
import { Header } from '#ui/part/header.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Strips } from '#ui/part/strips.tsx'
import { Tabs } from '#ui/part/tabs.tsx'
import { href, type Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

interface PageProps {
  /** The h1; it receives the focus when the page is reached, so that a screen reader says where one is. */
  title: string
  /** Where “Quay lại” leads when there is no step to go back to; without it the page is a root with navigation. */
  back?: Route | undefined
  /** The main action, at the bottom under the thumb; hides the navigation. */
  foot?: ComponentChildren
  /** Uses the whole width on a desk (tables, master and detail). */
  wide?: boolean
  /** Stands above the h1 inside the page's sheet of paper. */
  before?: ComponentChildren
  children: ComponentChildren
}

/** The frame of every page behind the lock. */
export function Page(props: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    restoreScroll()
  }, [href(route.value)])
  const tabs = !props.foot
  return (
    <div class={tabs ? 'app railed' : 'app'}>
      <Header {...(props.back && { lead: <BackLink to={props.back} /> })} />
      <Strips />
      {tabs && <Tabs />}
      <main class={props.wide ? 'main wide' : 'main'}>
        <div class="stack loose">
          <div class="stack tight">
            {props.before}
            <h1 ref={heading} tabIndex={-1}>
              {props.title}
            </h1>
          </div>
          {props.children}
        </div>
      </main>
      {props.foot && (
        <footer class="foot">
          <div class="foot-inner">{props.foot}</div>
        </footer>
      )}
    </div>
  )
}

function BackLink({ to }: { to: Route }) {
  return (
    <a
      class="head-link head-back"
      href={href(to)}
      aria-label={t('action.back')}
      onClick={(event) => {
        event.preventDefault()
        goBack(to)
      }}
    >
      <Icon name="back" />
      <span>{t('action.back')}</span>
    </a>
  )
}
