import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RaisedHand","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/RaisedHand.md","filePath":"api/instruqt/type-aliases/RaisedHand.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/RaisedHand.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / RaisedHand</p><h1 id="type-alias-raisedhand" tabindex="-1">Type Alias: RaisedHand <a class="header-anchor" href="#type-alias-raisedhand" aria-label="Permalink to &quot;Type Alias: RaisedHand&quot;">​</a></h1><blockquote><p><strong>RaisedHand</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>Id of the user behind it.</td></tr><tr><td><a id="property-raisedhandat"></a> <code>raisedHandAt</code></td><td><code>string</code> | <code>null</code></td><td>Null when the hand is down. Experimental: may change.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/RaisedHand.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RaisedHand = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RaisedHand as default
};
