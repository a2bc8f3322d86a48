import { communeTabs } from '#ui/commune/page.ts'
import { useBook } from '#ui/context.ts'
import { route } from '#ui/navigate.ts'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { href, type Route } from '#ui/route.ts'
import { t, type WordKey } from '#ui/words/words.ts'

/** One entry of the navigation. */
export interface Tab {
  to: Route
  words: WordKey
  icon: IconName
}

const visitTabs: readonly Tab[] = [
  { to: { page: 'home' }, words: 'nav.home', icon: 'home' },
  { to: { page: 'walk' }, words: 'nav.walk', icon: 'walk' },
  { to: { page: 'search' }, words: 'nav.search', icon: 'search' },
  { to: { page: 'outbox' }, words: 'nav.outbox', icon: 'send' },
  { to: { page: 'settings' }, words: 'nav.settings', icon: 'settings' },
]

/** The main sections: at the bottom on a phone, a rail on a desk. */
export function Tabs() {
  const role = useBook().header.role
  const tabs = communeTabs(role) ?? visitTabs
  const here = href(route.value)
  return (
    <nav class="tabs" aria-label={t('nav.label')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.words}>
            <a class="tab" href={href(tab.to)} aria-current={href(tab.to) === here ? 'page' : undefined}>
              <Icon name={tab.icon} />
              <span>{t(tab.words)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
