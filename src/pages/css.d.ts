/** Style sheets that the build puts into the pages which import them. */
declare module '*.css';
