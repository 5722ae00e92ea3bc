import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../../wording/translator.ts';
import type { Frame } from '../layout.ts';
import type { ReaderStars, SidebarCallbacks, SidebarView } from '../view.ts';
import { App } from './App.tsx';
import { CallbacksProvider, StarsProvider, TranslatorProvider } from './context.ts';
import { Header } from './Header.tsx';
import { Resizer } from './Resizer.tsx';
import { Search } from './Search.tsx';
import { StarProblem } from './StarProblem.tsx';

interface Props {
  readonly view: SidebarView;
  readonly stars: ReaderStars;
  readonly frame: Frame;
  readonly translator: Translator;
  readonly callbacks: SidebarCallbacks;
  onResize(size: number, isFinal: boolean): void;
}

/** Tells one screenful from another: the scroll place belongs to it. */
function toScreen(view: SidebarView): string {
  return view.state === 'ready' && view.focus ? `${view.focus.kind}:${view.focus.code}` : view.state;
}

function isWaiting(view: SidebarView): boolean {
  return view.state === 'loading' || (view.state === 'ready' && view.focus?.prior === 'loading');
}

interface BodyProps {
  readonly view: SidebarView;
  readonly isSearching: boolean;
  onLeaveSearch(): void;
}

/** The view, and over it the search; going back finds the view as it was left. */
function Body({ view, isSearching, onLeaveSearch }: BodyProps): VNode {
  const body = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const screen = toScreen(view);
  useEffect(() => body.current?.scrollTo({ top: 0, behavior: 'instant' }), [screen]);
  useLayoutEffect(() => {
    body.current?.scrollTo({ top: isSearching ? 0 : place.current, behavior: 'instant' });
  }, [isSearching]);
  return (
    <div
      class="body"
      ref={body}
      aria-busy={isWaiting(view)}
      onScroll={({ currentTarget }) => {
        if (!isSearching) place.current = currentTarget.scrollTop;
      }}
    >
      {isSearching && view.state === 'ready' && <Search view={view} onLeave={onLeaveSearch} />}
      <div hidden={isSearching}>
        <App key={screen} view={view} />
      </div>
    </div>
  );
}

/** Whether the reader searches all pacts; a view that takes the place of another ends it. */
function useSearching(
  view: SidebarView,
  panel: RefObject<HTMLElement | null>,
): readonly [boolean, (is: boolean) => void] {
  const [searchedFrom, setSearchedFrom] = useState<string | null>(null);
  const screen = toScreen(view);
  const setSearching = (isSearching: boolean): void => {
    setSearchedFrom(isSearching ? screen : null);
    if (!isSearching) panel.current?.querySelector<HTMLElement>('[data-search]')?.focus();
  };
  return [view.state === 'ready' && searchedFrom === screen, setSearching];
}

/** The whole sidebar: edge, header and what the view holds. */
export function Panel({ view, stars, frame, translator, callbacks, onResize }: Props): VNode {
  const { layout, side, ...sizes } = frame;
  const isSheet = layout === 'sheet';
  const header = useRef<HTMLElement>(null);
  const [isSearching, setSearching] = useSearching(view, header);
  return (
    <TranslatorProvider value={translator}>
      <CallbacksProvider value={callbacks}>
        <Resizer
          {...sizes}
          axis={isSheet ? 'y' : 'x'}
          growsBackwards={isSheet || side === 'right'}
          onResize={onResize}
        />
        <Header
          side={side}
          canChangeSide={!isSheet}
          headerRef={header}
          isSearching={view.state === 'ready' ? isSearching : null}
          onSearch={setSearching}
          onSideChange={callbacks.onSideChange}
          onClose={callbacks.onClose}
        />
        <StarsProvider value={stars}>
          {stars.problem && <StarProblem problem={stars.problem} />}
          <Body view={view} isSearching={isSearching} onLeaveSearch={() => setSearching(false)} />
        </StarsProvider>
      </CallbacksProvider>
    </TranslatorProvider>
  );
}
