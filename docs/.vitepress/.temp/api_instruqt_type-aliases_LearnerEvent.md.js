import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearnerEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LearnerEvent.md","filePath":"api/instruqt/type-aliases/LearnerEvent.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LearnerEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LearnerEvent</p><h1 id="type-alias-learnerevent" tabindex="-1">Type Alias: LearnerEvent <a class="header-anchor" href="#type-alias-learnerevent" aria-label="Permalink to &quot;Type Alias: LearnerEvent&quot;">​</a></h1><blockquote><p><strong>LearnerEvent</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-challenge"></a> <code>challenge</code></td><td><a href="./ChallengeRef.html"><code>ChallengeRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-eventtype"></a> <code>eventType</code></td><td><a href="./LearnerEventTypes.html"><code>LearnerEventTypes</code></a></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-instructor"></a> <code>instructor</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-invite"></a> <code>invite</code></td><td><a href="./TrackInviteRef.html"><code>TrackInviteRef</code></a></td><td>-</td></tr><tr><td><a id="property-student"></a> <code>student</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>student.id</code></td><td><code>string</code></td><td>Id of the user behind it.</td></tr><tr><td><code>student.user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LearnerEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerEvent as default
};
