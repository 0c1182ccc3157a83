import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InviteEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/InviteEvent.md","filePath":"api/instruqt/type-aliases/InviteEvent.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/InviteEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InviteEvent</p><h1 id="type-alias-inviteevent" tabindex="-1">Type Alias: InviteEvent <a class="header-anchor" href="#type-alias-inviteevent" aria-label="Permalink to &quot;Type Alias: InviteEvent&quot;">​</a></h1><blockquote><p><strong>InviteEvent</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-challenge"></a> <code>challenge</code></td><td><a href="./ChallengeRef.html"><code>ChallengeRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-participantid"></a> <code>participantID</code></td><td><code>string</code> | <code>null</code></td><td>Id of the play.</td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><a href="./InviteStatus.html"><code>InviteStatus</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-time"></a> <code>time</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/InviteEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InviteEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InviteEvent as default
};
