import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RaisedHandEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/RaisedHandEvent.md","filePath":"api/instruqt/type-aliases/RaisedHandEvent.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/RaisedHandEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / RaisedHandEvent</p><h1 id="type-alias-raisedhandevent" tabindex="-1">Type Alias: RaisedHandEvent <a class="header-anchor" href="#type-alias-raisedhandevent" aria-label="Permalink to &quot;Type Alias: RaisedHandEvent&quot;">​</a></h1><blockquote><p><strong>RaisedHandEvent</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-createdat"></a> <code>createdAt</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-error"></a> <code>error</code></td><td><a href="./EventError.html"><code>EventError</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-inviteid"></a> <code>inviteID</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-raisedhandat"></a> <code>raisedHandAt</code></td><td><code>string</code> | <code>null</code></td><td>Null when the hand went down.</td></tr><tr><td><a id="property-studentid"></a> <code>studentID</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/RaisedHandEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RaisedHandEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RaisedHandEvent as default
};
