import { Icon } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { href } from '#ui/route.ts'
import { eventKinds, eventPictures } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** What happened? A picture stands beside each word. */
export function NewsPage() {
  return (
    <Page title={t('event.title')} back={{ page: 'home' }}>
      <ul class="tiles">
        {eventKinds.map((kind) => (
          <li key={kind}>
            <a class="tile" href={href({ page: 'newsHousehold', event: kind })}>
              <span class="picture">
                <Icon name={eventPictures[kind]} />
              </span>
              <span class="grow">{t(`event.${kind}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
