import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InviteClaimSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/InviteClaimSummary.md","filePath":"api/instruqt/type-aliases/InviteClaimSummary.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/InviteClaimSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InviteClaimSummary</p><h1 id="type-alias-inviteclaimsummary" tabindex="-1">Type Alias: InviteClaimSummary <a class="header-anchor" href="#type-alias-inviteclaimsummary" aria-label="Permalink to &quot;Type Alias: InviteClaimSummary&quot;">​</a></h1><blockquote><p><strong>InviteClaimSummary</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-claimedat"></a> <code>claimedAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-customparameters"></a> <code>customParameters</code></td><td><a href="./CustomParameter.html"><code>CustomParameter</code></a>[]</td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-playcount"></a> <code>playCount</code></td><td><code>number</code></td><td>Plays used up.</td></tr><tr><td><a id="property-playlimit"></a> <code>playLimit</code></td><td><code>number</code> | <code>null</code></td><td>How many plays the invite grants.</td></tr><tr><td><a id="property-playttl"></a> <code>playTTL</code></td><td><code>string</code> | <code>null</code></td><td>Plays are possible until then.</td></tr><tr><td><a id="property-trackinvite"></a> <code>trackInvite</code></td><td><a href="./TrackInviteRef.html"><code>TrackInviteRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/InviteClaimSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InviteClaimSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InviteClaimSummary as default
};
