import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackInvite","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackInvite.md","filePath":"api/instruqt/type-aliases/TrackInvite.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackInvite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackInvite</p><h1 id="type-alias-trackinvite" tabindex="-1">Type Alias: TrackInvite <a class="header-anchor" href="#type-alias-trackinvite" aria-label="Permalink to &quot;Type Alias: TrackInvite&quot;">​</a></h1><blockquote><p><strong>TrackInvite</strong> = <code>object</code> &amp; <a href="./TrackInviteSummary.html"><code>TrackInviteSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>allowedEmailAddresses</code></td><td><code>string</code>[]</td><td>Who may accept.</td></tr><tr><td><code>authors</code></td><td><a href="./TrackInviteAuthor.html"><code>TrackInviteAuthor</code></a>[]</td><td>-</td></tr><tr><td><code>canClaim</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>currentUserAllowed</code></td><td><code>boolean</code></td><td>Whether the caller may accept it.</td></tr><tr><td><code>currentUserClaim</code></td><td>{ <code>claimedAt</code>: <code>string</code> | <code>null</code>; <code>id</code>: <code>string</code>; <code>playCount</code>: <code>number</code>; <code>playLimit</code>: <code>number</code> | <code>null</code>; <code>playTTL</code>: <code>string</code> | <code>null</code>; } | <code>null</code></td><td>Null when the caller has not accepted it.</td></tr><tr><td><code>currentUserClaimed</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>trackEdges</code></td><td><code>object</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackInvite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackInvite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackInvite as default
};
