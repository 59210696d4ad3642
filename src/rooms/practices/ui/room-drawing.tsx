/** Two chairs, a window, a plant: the room behind the door. */
export function RoomDrawing() {
  return (
    <svg className="room" viewBox="0 0 480 320" aria-hidden="true">
      <path d="M0 292H480" />
      <rect x="184" y="24" width="112" height="128" rx="3" />
      <path d="M240 24V152M184 88H296M174 152H306" />
      <path className="leaf" d="M185 128C204 108 224 108 240 118C258 104 280 100 295 112" />
      <circle className="leaf" cx="268" cy="56" r="11" />
      <g id="chair">
        <path d="M58 250L50 152Q49 128 71 128T94 150L104 250Z" />
        <path d="M97 230V188H140Q150 188 150 198V230Z" />
        <rect x="94" y="214" width="66" height="22" rx="9" />
        <path d="M58 250Q59 236 72 236H156Q164 236 164 244V258Q164 266 156 266H68Q59 266 58 250Z" />
        <path d="M72 266L66 292M152 266L158 292" />
      </g>
      <use href="#chair" transform="matrix(-1 0 0 1 480 0)" />
      <path d="M206 244H274M240 244V292M226 292H254" />
      <path d="M229 244L227 224H253L251 244" />
      <path
        className="leaf"
        d="M240 224C240 212 239 204 240 192M240 214C231 213 225 207 224 198C233 198 239 204 240 214M240 206C248 204 254 198 255 189C246 190 240 196 240 206M240 192C235 187 234 180 238 174C243 180 244 187 240 192"
      />
    </svg>
  );
}
