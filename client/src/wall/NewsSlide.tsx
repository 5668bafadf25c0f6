import { newsText } from '../figure/news-text';
import { oneEach } from '../figure/one-each';
import { useFormats } from '../format/useFormats';
import type { WallQuery } from '../gql/graphql';
import { Arrowed } from '../ui/Arrowed';
import { Icon, type IconName } from '../ui/Icon';
import { useWords } from '../words/useWords';

type News = WallQuery['goodNews'][number];

const icons: Record<News['kind'], IconName> = {
  RECOGNITION: 'award',
  IMPROVEMENT: 'up',
  NEWLY_COVERED: 'bulb',
};

const mostShown = 3;

/** What went well, for everybody who passes. */
export const NewsSlide = ({ goodNews }: { goodNews: readonly News[] }) => {
  const { t } = useWords();
  return (
    <>
      <h1>{t('news.title')}</h1>
      <ul className="wall-news">
        {oneEach(goodNews, mostShown).map((news) => (
          <NewsItem key={JSON.stringify(news)} news={news} />
        ))}
      </ul>
    </>
  );
};

const NewsItem = ({ news }: { news: News }) => {
  const book = useWords();
  const { dated } = useFormats();
  const text = newsText(news, book);
  const agency = news.agency && book.say(news.agency.name);
  const innovation = news.innovation && book.say(news.innovation);
  const isChange = news.kind === 'IMPROVEMENT';
  // What was achieved stands large; of an award that is the innovation, of a change the change.
  const subject = [agency, isChange ? text.message : innovation].filter(Boolean).join(': ');
  const below = [
    isChange ? null : text.message,
    text.period ?? dated(news.day, news.precision),
    text.more,
    isChange ? innovation : null,
  ].filter(Boolean);
  return (
    <li>
      <Icon name={icons[news.kind]} size={60} />
      <div>
        <b>
          <Arrowed text={subject} />
        </b>
        <span>{below.join(', ')}</span>
      </div>
    </li>
  );
};
