import type { LexiconGroup } from './define.js';

/** What a person did. */
export const BEHAVIOR: readonly LexiconGroup[] = [
  {
    category: 'behavior.browsing_history',
    label: 'a browsing history',
    holds: 'history',
    needs: 'nothing',
    words: `browsing history, browser history, viewed item, viewed product, recently viewed, recently viewed item, recently viewed product, page view
      history, view history, visited page, visited url, browsed item, browsed product, recently viewed id, viewed item id, viewed product id,
      navigation history, click history, clicked links, page views history, pages visited, last viewed products, last viewed items, recently
      viewed listings, viewed listings, history of views, click stream, pages viewed, page visits, page visit history, visit log, visited urls,
      visited sites, visited links, browsing data, browsing activity, session replay data, last viewed product, last viewed item, recently
      visited, activity history`,
  },
  {
    category: 'behavior.browsing_history',
    label: 'the page that somebody came from',
    holds: 'text',
    needs: 'member',
    unsure: true,
    words: 'referer, referer url, http referer, http referrer, document referrer, page referrer',
  },
  {
    category: 'behavior.browsing_history',
    label: 'the page that somebody came from',
    holds: 'text',
    needs: 'tracking',
    follow: 'aggressive',
    unsure: true,
    words: 'referrer, referrer url, referring url, referrer page, landing referrer, initial referrer',
  },
  {
    category: 'behavior.search_history',
    label: 'a search history',
    holds: 'history',
    needs: 'nothing',
    words: `search history, recent search, recent searches, past search, past searches, saved search, saved searches, search log, searches history,
      query history, past queries, recent queries, recent searches list, last searches, last search, historial busqueda, historial de busqueda,
      historico busca, historico de busca, historique recherche, suchverlauf, zoekgeschiedenis`,
  },
  {
    category: 'behavior.search_history',
    label: 'what a person searched for',
    holds: 'text',
    needs: 'tracking',
    unsure: true,
    words: 'search query, search term, search text, search phrase, search keyword',
  },
  {
    category: 'behavior.purchase_history',
    label: 'a purchase history',
    holds: 'history',
    needs: 'nothing',
    words: `purchase history, order history, buying history, transaction history, past order, past purchase, purchased item, purchased product, bought
      item, purchased item id, purchase list, previous orders, previous purchases, purchases history, purchased products list, purchased
      courses, orders history, booking history, past bookings, reservation history, rental history, spending history, historial compras,
      historial de compras, historico compras, historico de compras, historique achats, historique commandes, storico ordini, storico acquisti,
      bestellhistorie, kaufhistorie, bestelgeschiedenis, aankoopgeschiedenis, favorite products, favourite products, favorite items, favourite
      items, wishlist items, wishlist products, purchased items list, purchase records, ordered products history, items purchased, products
      purchased, last purchase, last order history, past orders list, previous purchase, buying habits, shopping habits, shopping history`,
  },
  {
    category: 'behavior.media_consumption',
    label: 'a watch history',
    holds: 'history',
    needs: 'nothing',
    words: `watch history, listening history, reading history, play history, viewing history, watched video, viewing activity, viewed videos, watched
      movies, watched episodes, played songs, listened tracks, listening activity, watchlist history, reading list history, books read, movies
      watched, watched list, listened episodes, play count history, recently played, recently watched, continue watching`,
  },
];
