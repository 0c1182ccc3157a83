import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UserSegment","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/UserSegment.md","filePath":"api/instruqt/type-aliases/UserSegment.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/UserSegment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / UserSegment</p><h1 id="type-alias-usersegment" tabindex="-1">Type Alias: UserSegment <a class="header-anchor" href="#type-alias-usersegment" aria-label="Permalink to &quot;Type Alias: UserSegment&quot;">​</a></h1><blockquote><p><strong>UserSegment</strong> = <code>&quot;instruqt_employee&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Five values, one known; the others mean content creators, instructors, other members, and users of no organization.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/UserSegment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserSegment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserSegment as default
};
